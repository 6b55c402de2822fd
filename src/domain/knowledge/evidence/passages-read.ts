/** How many of the best passages are judged. */
export const passagesJudged = 3;
/** The same when an earlier message of the customer influenced the ranking. */
export const passagesJudgedOfTwoTurns = 3;
/** How many are read: those that are judged and their rivals. */
export const passagesRead = 5;
