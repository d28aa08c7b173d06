/** Who and where the person is, and whether a measure is proposed. */
package org.sixfold.verification;
