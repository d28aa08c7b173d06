/** Handed-down lists: read, check, match, open cases, reply. */
package org.sixfold.intake;
