/** Open tasks as people see them: claim, complete, hand over. */
package org.sixfold.worklist;
