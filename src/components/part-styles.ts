/** What each part needs on the story’s page: its `page.css`, where it has one. */
import.meta.glob("../parts/*/page.css", { eager: true });
