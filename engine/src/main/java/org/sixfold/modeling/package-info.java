/** Checks models, decisions and forms before they are deployed. */
package org.sixfold.modeling;
