/** The authority register: which bodies may decide about restrictions, and who signs for them. */
package org.sixfold.authority;
