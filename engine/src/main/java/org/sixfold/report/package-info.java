/**
 * The day in figures: the ledger of states, the daily report, timeliness and what is said to it.
 */
package org.sixfold.report;
