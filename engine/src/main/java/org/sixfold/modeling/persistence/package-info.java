/** Rows of drafts and releases. */
package org.sixfold.modeling.persistence;
