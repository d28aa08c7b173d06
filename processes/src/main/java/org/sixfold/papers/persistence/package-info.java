/** The issued papers. */
package org.sixfold.papers.persistence;
