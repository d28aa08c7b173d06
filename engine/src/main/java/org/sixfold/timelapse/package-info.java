/** The moving clock of demos and acceptance: profile timelapse only. */
package org.sixfold.timelapse;
