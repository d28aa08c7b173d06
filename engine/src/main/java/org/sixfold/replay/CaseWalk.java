package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case on its way through models, in virtual time. What is asked is answered by what really was
 * answered, as long after it was asked as it really took; where models route by what nobody
 * recorded, the case goes where it really went.
 */
final class CaseWalk {

  private static final int MOST_STEPS = 2_000;
  private static final int MOST_ASSUMED = 40;
  private final Way way;
  private final FirstTasks first;
  private final Usual usual;
  private final CaseRecord record;
  private final Instant until;
  private final List<CaseRecord.Task> left;
  private final Routes routes;
  private final Tokens tokens = new Tokens();
  private final List<Token.Work> works = new ArrayList<>();
  private final Map<Frame, Map<String, Integer>> arrived = new HashMap<>();
  private int assumed;
  private String end;
  private Duration shift = Duration.ZERO;

  private CaseWalk(Way way, FirstTasks first, Usual usual, CaseRecord record, Instant until) {
    this.way = way;
    this.first = first;
    this.usual = usual;
    this.record = record;
    this.until = until;
    this.left = new ArrayList<>(record.tasks());
    this.routes = new Routes(first, left, record.closedAt() != null);
  }

  /**
   * The way of a case.
   *
   * @param path id of the process with which it begins
   * @param until what comes then or later is not looked at
   */
  static Walked of(
      Way way, FirstTasks first, Usual usual, String path, CaseRecord record, Instant until) {
    CaseWalk walk = new CaseWalk(way, first, usual, record, until);
    Way.Scope begin = way.scope(path);
    if (begin != null && begin.start() != null) {
      Frame frame = new Frame(begin, null, null, null);
      walk.put(frame, begin.start(), record.openedAt(), Duration.ZERO, null);
      walk.run();
    }
    return new Walked(
        walk.works.stream().map(Token.Work::told).toList(), walk.end, walk.left.size());
  }

  private Token put(Frame frame, String node, Instant at, Duration shift, String outcome) {
    return tokens.put(frame, way.node(node), at, shift, outcome);
  }

  private void run() {
    for (int step = 0; step < MOST_STEPS; step++) {
      Token next = tokens.next(until).orElse(null);
      if (!somethingBegins(next)) {
        if (next == null) {
          return;
        }
        step(next);
      }
    }
  }

  /** Something that came from outside begins, if that was before the next step of the way. */
  private boolean somethingBegins(Token next) {
    for (CaseRecord.Task task : left) {
      Instant at = task.createdAt().plus(shift);
      if (next != null && !at.isBefore(next.at) || !at.isBefore(until)) {
        return false;
      }
      if (tokens.latestFirst().stream().noneMatch(token -> leadsTo(token, task.kind()))
          && begin(task, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean leadsTo(Token token, String kind) {
    FirstTasks.Next next =
        token.work != null || token.node.step() == Way.Step.FORK
            ? first.after(token.node)
            : first.of(token.node.key());
    return first.mayCome(next, token.frame, kind);
  }

  private boolean begin(CaseRecord.Task task, Instant at) {
    for (Token token : tokens.latestFirst()) {
      if (token.work != null) {
        Optional<Way.Entry> entry = entry(token.node.attached(), token.frame, task.kind());
        if (entry.isPresent()) {
          if (entry.get().interrupting()) {
            Tokens.leave(token, at);
          }
          put(token.frame, entry.get().node(), at, shift, token.outcome);
          return true;
        }
      }
    }
    for (Token token : tokens.latestFirst()) {
      for (Frame frame = token.frame; frame != null; frame = frame.parent) {
        if (begin(frame, task, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean begin(Frame frame, CaseRecord.Task task, Instant at) {
    Optional<Way.Entry> inside = entry(frame.scope.entries(), frame, task.kind());
    if (inside.isPresent()) {
      enter(frame, inside.get(), at);
      return true;
    }
    if (frame.at == null) {
      return false;
    }
    Optional<Way.Entry> around = entry(frame.at.attached(), frame.parent, task.kind());
    around.ifPresent(entry -> enterFrom(frame, entry, at));
    return around.isPresent();
  }

  private Optional<Way.Entry> entry(List<Way.Entry> entries, Frame frame, String kind) {
    return entries.stream()
        .filter(entry -> first.mayCome(first.of(entry.node()), frame, kind))
        .findFirst();
  }

  /** An event sub-process of a frame. */
  private void enter(Frame frame, Way.Entry entry, Instant at) {
    if (entry.interrupting()) {
      tokens.clear(frame, null, at);
      frame.live = 0;
    }
    frame.live++;
    put(new Frame(way.scope(entry.scope()), frame, null, null), entry.node(), at, shift, null);
  }

  /** A boundary event of what a frame was entered by. */
  private void enterFrom(Frame frame, Way.Entry entry, Instant at) {
    if (entry.interrupting()) {
      stop(frame, at);
      frame.parent.live--;
    }
    put(frame.parent, entry.node(), at, shift, frame.outcome);
  }

  private void stop(Frame frame, Instant at) {
    tokens.clear(frame, null, at);
    frame.over = true;
  }

  private void step(Token token) {
    switch (token.node.step()) {
      case TASK -> task(token);
      case CHOICE -> go(token, routes.chosen(token));
      case EVENTS -> happened(token);
      case WAIT -> await(token);
      case FORK -> fork(token);
      case ENTER -> enter(token);
      case END -> end(token);
      default -> goOn(token);
    }
  }

  private void task(Token token) {
    if (token.work != null) {
      token.work.ended = token.work.done;
      token.outcome = token.work.outcome;
      token.work = null;
      goOn(token);
      return;
    }
    String kind = token.node.task().kind();
    Optional<CaseRecord.Task> real = real(token.node.task());
    if (real.isPresent()) {
      answer(token, real.get());
    } else if (assumed < MOST_ASSUMED) {
      assume(token, kind);
    } else {
      token.runs = false;
    }
  }

  /** The next of its kind, for the same role if there is one. */
  private Optional<CaseRecord.Task> real(Way.Task asked) {
    List<CaseRecord.Task> ofKind =
        left.stream().filter(task -> task.kind().equals(asked.kind())).toList();
    return ofKind.stream()
        .filter(task -> task.role().equals(asked.role()))
        .findFirst()
        .or(() -> ofKind.stream().findFirst());
  }

  /** It comes as long after what went before as it really did, and takes as long. */
  private void answer(Token token, CaseRecord.Task real) {
    Instant came = real.createdAt().plus(token.shift);
    Instant opened = came.isAfter(token.at) ? came : token.at;
    if (!opened.isBefore(until)) {
      token.at = opened;
      token.runs = false;
      return;
    }
    left.remove(real);
    token.shift = Duration.between(real.createdAt(), opened);
    shift = token.shift;
    Instant done = real.completed() ? real.endedAt().plus(token.shift) : null;
    work(token, new Token.Work(token.node.task(), opened, real, real.outcome(), done));
    if (real.endedAt() != null && done == null) {
      token.work.ended = real.endedAt().plus(token.shift);
    }
  }

  private void assume(Token token, String kind) {
    assumed++;
    Duration takes = usual.takes(kind);
    Instant opened = token.at;
    token.shift = token.shift.plus(takes);
    shift = token.shift;
    work(
        token,
        new Token.Work(token.node.task(), opened, null, usual.outcome(kind), opened.plus(takes)));
  }

  private void work(Token token, Token.Work work) {
    works.add(work);
    token.work = work;
    if (work.done != null && work.done.isBefore(until)) {
      token.at = work.done;
    } else {
      token.runs = false;
      work.ended = work.done == null ? work.ended : until;
    }
  }

  private void goOn(Token token) {
    List<Way.Flow> flows = token.node.flows();
    if (flows.isEmpty()) {
      close(token);
      return;
    }
    for (int i = 1; i < flows.size(); i++) {
      put(token.frame, flows.get(i).target(), token.at, token.shift, token.outcome);
    }
    go(token, flows.get(0));
  }

  private void go(Token token, Way.Flow flow) {
    token.node = way.node(flow.target());
  }

  private void happened(Token token) {
    Optional<Way.Flow> real = routes.really(token.frame, token.node.flows());
    if (real.isPresent()) {
      go(token, real.get());
    } else {
      token.runs = false;
    }
  }

  /** A wait is over if something really came behind it, or if the case really ended. */
  private void await(Token token) {
    if (token.node.pause() != null) {
      token.at = token.at.plus(token.node.pause());
      goOn(token);
      return;
    }
    boolean wentOn = routes.really(token.frame, token.node.flows()).isPresent();
    boolean ended = left.isEmpty() && record.closedAt() != null;
    if (wentOn || ended) {
      Instant closed = ended ? record.closedAt().plus(token.shift) : token.at;
      token.at = closed.isAfter(token.at) ? closed : token.at;
      goOn(token);
    } else {
      token.runs = false;
    }
  }

  private void fork(Token token) {
    int came =
        arrived
            .computeIfAbsent(token.frame, frame -> new HashMap<>())
            .merge(token.node.key(), 1, Integer::sum);
    if (came < token.node.incoming()) {
      Tokens.leave(token, token.at);
      token.frame.live++;
      return;
    }
    arrived.get(token.frame).remove(token.node.key());
    token.frame.live -= came - 1;
    goOn(token);
  }

  private void enter(Token token) {
    Way.Scope inner = way.scope(token.node.enters());
    if (inner == null || inner.start() == null) {
      goOn(token);
      return;
    }
    Frame frame = new Frame(inner, token.frame, token.node, token.outcome);
    token.gone = true;
    put(frame, inner.start(), token.at, token.shift, token.outcome);
  }

  private void end(Token token) {
    Way.End says = token.node.end();
    if (says.result() != null) {
      token.outcome = says.result();
    }
    if (says.caseState() != null) {
      end = says.caseState();
    }
    String code = says.error() == null ? says.escalation() : says.error();
    if (code != null && caught(token, code)) {
      return;
    }
    if (says.terminates()) {
      tokens.clear(token.frame, token, token.at);
      token.frame.live = 1;
    }
    close(token);
  }

  /** Whether somebody around catches it; then it has gone where that leads. */
  private boolean caught(Token token, String code) {
    for (Frame frame = token.frame; frame != null; frame = frame.parent) {
      Optional<Way.Entry> inside = catching(frame.scope.entries(), code);
      if (inside.isPresent()) {
        enter(frame, inside.get(), token.at);
        return ended(token, inside.get());
      }
      Optional<Way.Entry> around =
          frame.at == null ? Optional.empty() : catching(frame.at.attached(), code);
      if (around.isPresent()) {
        enterFrom(frame, around.get(), token.at);
        return ended(token, around.get());
      }
    }
    return false;
  }

  private static Optional<Way.Entry> catching(List<Way.Entry> entries, String code) {
    return entries.stream().filter(entry -> code.equals(entry.code())).findFirst();
  }

  /** Who only told something ends as ever. */
  private boolean ended(Token token, Way.Entry entry) {
    if (!entry.interrupting()) {
      close(token);
    }
    return true;
  }

  /** A token ends; with the last one, what it was in. */
  private void close(Token token) {
    Tokens.leave(token, token.at);
    Frame frame = token.frame;
    while (frame.live == 0 && !frame.over) {
      frame.over = true;
      if (frame.parent == null) {
        return;
      }
      if (frame.at != null) {
        String outcome = frame.at.keepsOutcome() ? frame.outcome : token.outcome;
        frame.parent.live--;
        Token on = put(frame.parent, frame.at.key(), token.at, token.shift, outcome);
        List<Way.Flow> flows = frame.at.flows();
        if (flows.isEmpty()) {
          close(on);
        } else {
          goOn(on);
        }
        return;
      }
      frame.parent.live--;
      frame = frame.parent;
    }
  }
}
