import { z } from "zod";
import { anchors } from "../../story/anchors.ts";
import { passage } from "../../views/data/passage.ts";
import { address, publishedList, publishedPart } from "../../views/data/published.ts";
import { footingData, standingData } from "../../views/data/statement.ts";
import { countriesOf } from "./model.ts";
import { countriesFile } from "./schema.ts";

/** The countries as data. */
export const publishedCountries = publishedPart(
  {
    countries: publishedList(countriesFile, {
      without: ["names"],
      with: {
        mentions: z.array(passage).describe("Every place where the article means it, in order."),
        address: address(),
      },
    }),
  },
  (story, write) => ({
    countries: countriesOf(story).map(({ ties, standing, ...rest }) => ({
      ...rest,
      mentions: rest.mentions.map(write.passage),
      ties: ties && { ...ties, since: ties.since?.edtf, ...footingData(ties) },
      standing: standing && standingData(standing),
      address: write.address(anchors.country(rest.id)),
    })),
  }),
);
