/** The head of the API's description; the routes and schemas fill the rest. */
export const apiDescription = {
  openapi: "3.1.0",
  info: {
    title: "The desk of Affiant",
    version: "1",
    description: "Answers on this machine only, to the browser that opened the printed address. Ask for records, statements and findings; post what a person decides.",
  },
};
