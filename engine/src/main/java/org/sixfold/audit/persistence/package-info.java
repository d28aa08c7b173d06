/** The audit log in the database. */
package org.sixfold.audit.persistence;
