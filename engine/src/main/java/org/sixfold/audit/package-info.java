/** Append-only who, what, when; hash-linked per subject. */
package org.sixfold.audit;
