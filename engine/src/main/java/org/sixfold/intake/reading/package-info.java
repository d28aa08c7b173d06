/** From the bytes of a file to the rows of a list, a few rows in memory at a time. */
package org.sixfold.intake.reading;
