/** Roster, rota and absences in the database. */
package org.sixfold.responsibility.persistence;
