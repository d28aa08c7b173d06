/** Rows and mappers of the rounds. */
package org.sixfold.rounds.persistence;
