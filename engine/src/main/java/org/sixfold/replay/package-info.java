/** What edited models would have done to the cases of a past week, in virtual time. */
package org.sixfold.replay;
