/** Papers with which a person is told, served, freed and certified: made once, then unchanged. */
package org.sixfold.papers;
