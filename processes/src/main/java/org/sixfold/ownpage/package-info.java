/**
 * The isolated person's own page: reached by a personal link, opened by a code, of one case only.
 */
package org.sixfold.ownpage;
