# Generated from the routes of the API by `npm run sdks`. Do not edit.
