package org.sixfold.modeling;

import java.util.Map;
import java.util.Set;

/** What drawn models tell of the words of examples; whoever can walk them implements it. */
public interface WayWords {

  /** The models of a path, read once for all examples. */
  interface Drawn {

    /** Names for which timers and messages wait. */
    Set<String> awaited();

    /**
     * States and outcomes with which a case may end.
     *
     * @param process to which it comes
     * @param outcomes by kind of task; none of one that can end in any way
     * @return empty if nobody can say
     */
    Set<String> ends(String process, Map<String, Set<String>> outcomes);
  }

  /**
   * The models among the files of a path.
   *
   * @param files by name with folders
   * @throws RuntimeException if a file cannot be read
   */
  Drawn of(Map<String, byte[]> files);
}
