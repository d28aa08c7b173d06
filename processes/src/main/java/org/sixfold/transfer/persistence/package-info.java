/** Care arranged for those left behind, in the database. */
package org.sixfold.transfer.persistence;
