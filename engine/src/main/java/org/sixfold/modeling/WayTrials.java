package org.sixfold.modeling;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Walks drawn models that are not deployed; whoever can walk them implements it. */
public interface WayTrials {

  /** The models of a path, read once for all examples. */
  interface Trial {

    /**
     * How a case stands after all that is told of it.
     *
     * @param process id of the process to which it comes
     * @param given answers by task, such as {@code NO_ANSWER 20m}, and facts by name
     * @param when it comes to the model
     * @return a row for each open task ({@code task, opened, due, role}), for each told one that
     *     never came ({@code notAsked}), and for the end ({@code end, at}); moments with offset
     * @throws IllegalArgumentException if there is no such process, or an answer cannot be read
     */
    List<Map<String, Object>> walk(String process, Map<String, Object> given, Instant when);
  }

  /**
   * The models among the files of a path.
   *
   * @param files by name with folders
   * @throws RuntimeException if a file cannot be read
   */
  Trial of(Map<String, byte[]> files);
}
