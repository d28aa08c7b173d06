/** Rules that change while people are restricted under them: towards shorter, never longer. */
package org.sixfold.rules;
