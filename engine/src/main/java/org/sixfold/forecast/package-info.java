/** What will be late before it is late, what would help, and how many people a day needs. */
package org.sixfold.forecast;
