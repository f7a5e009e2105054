/** The workbench page: a grid beside the pane. */
