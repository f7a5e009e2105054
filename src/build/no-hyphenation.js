/** Stands for each of the grid library's hyphenation patterns (webpack.config.js): none for this language. */
module.exports = {};
