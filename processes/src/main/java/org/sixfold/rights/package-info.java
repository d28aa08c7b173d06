/** The person's rights beside the path: objection, refusal, change of a measure. */
package org.sixfold.rights;
