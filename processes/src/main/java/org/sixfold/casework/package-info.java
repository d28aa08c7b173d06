/** What several stages of the path share: rules, proposals, common outcomes, notes to people. */
package org.sixfold.casework;
