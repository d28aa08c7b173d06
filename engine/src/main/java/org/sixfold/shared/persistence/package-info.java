/** What shared services keep in the database. */
package org.sixfold.shared.persistence;
