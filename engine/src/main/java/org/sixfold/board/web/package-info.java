/** HTTP of the board. */
package org.sixfold.board.web;
