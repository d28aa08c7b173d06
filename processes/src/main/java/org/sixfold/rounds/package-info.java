/**
 * What somebody sees who goes from door to door: the morning of a grid, and the reports of a
 * building. Reads other modules' tables; of its own it keeps only who moved between grids.
 */
package org.sixfold.rounds;
