/** What each part needs on the story’s page: for its tables, its drawings and its rows in brief, where it has such. */
import.meta.glob("../parts/*/{page,figure,rows}.css", { eager: true });
