/** Tables of the rule switch. */
package org.sixfold.rules.persistence;
