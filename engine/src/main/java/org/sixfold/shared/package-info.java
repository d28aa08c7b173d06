/** What every module may use: ids, the one clock, problems, paging. */
package org.sixfold.shared;
