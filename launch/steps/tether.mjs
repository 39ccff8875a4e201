/** Ends the web server when the process that started it is gone, so that a killed start leaves no port taken. */
if (process.send) process.once('disconnect', () => process.exit(1));
