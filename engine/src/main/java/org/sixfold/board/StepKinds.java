package org.sixfold.board;

import java.util.Set;

/** Which kinds of task are calls and visits; whoever knows the path's tasks says so. */
public interface StepKinds {

  Set<String> calls();

  Set<String> visits();
}
