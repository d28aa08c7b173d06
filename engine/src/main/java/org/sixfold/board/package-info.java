/** The supervisor's counts and overdue lines (read only). */
package org.sixfold.board;
