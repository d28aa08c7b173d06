/** Passwords in the database. */
package org.sixfold.access.persistence;
