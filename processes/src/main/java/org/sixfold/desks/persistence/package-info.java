/** Rows and statements of the desks. */
package org.sixfold.desks.persistence;
