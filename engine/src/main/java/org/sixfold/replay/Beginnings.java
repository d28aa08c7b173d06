package org.sixfold.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How what came from outside begins: by the event that leads there soonest. */
final class Beginnings {

  private final FirstTasks first;
  private final Tokens tokens;
  private final List<Beginning> found = new ArrayList<>();
  private final Set<CaseRecord.Task> begun = Collections.newSetFromMap(new IdentityHashMap<>());

  Beginnings(FirstTasks first, Tokens tokens) {
    this.first = first;
    this.tokens = tokens;
  }

  /**
   * One that may be.
   *
   * @param entry the event
   * @param token at whose task it is; null for a frame
   * @param frame what it is attached to, or in which it begins; null for a task
   */
  record Beginning(Way.Entry entry, Token token, Frame frame, int far) {}

  /**
   * The nearest; empty if there is none, if something under way leads there sooner, or if it was
   * begun for this task before and did not lead there.
   */
  Optional<Beginning> of(CaseRecord.Task task) {
    if (begun.contains(task)) {
      return Optional.empty();
    }
    List<Token> all = tokens.latestFirst();
    found.clear();
    for (Token token : all) {
      if (token.work != null) {
        add(token.node.attached(), token.frame, task, token, null);
      }
    }
    for (Token token : all) {
      for (Frame frame = token.frame; frame != null; frame = frame.parent) {
        add(frame.scope.entries(), frame, task, null, frame);
        if (frame.at != null) {
          add(frame.at.attached(), frame.parent, task, null, frame);
        }
      }
    }
    int underWay =
        all.stream().mapToInt(token -> first.distance(token, task)).min().orElse(FirstTasks.NEVER);
    return found.stream()
        .min(Comparator.comparingInt(Beginning::far))
        .filter(nearest -> nearest.far() < underWay && begun.add(task));
  }

  private void add(
      List<Way.Entry> entries, Frame behind, CaseRecord.Task task, Token token, Frame frame) {
    for (Way.Entry entry : entries) {
      int far = first.distance(first.of(entry.node()), behind, task);
      boolean stops = frame != null && entry.interrupting() && asksItself(frame, task.kind());
      if (far < FirstTasks.NEVER && !stops) {
        found.add(new Beginning(entry, token, frame, far));
      }
    }
  }

  /** Who goes on with what asks this anyway is not stopped to be asked it. */
  private boolean asksItself(Frame frame, String kind) {
    return tokens.latestFirst().stream()
        .filter(token -> token.isLive() && token.frame.within(frame))
        .filter(token -> token.work == null || token.work.done != null)
        .anyMatch(token -> first.within(token.frame.scope).contains(kind));
  }
}
