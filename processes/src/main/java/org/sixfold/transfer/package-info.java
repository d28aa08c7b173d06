/** From the door to the facility, or the escort home. */
package org.sixfold.transfer;
