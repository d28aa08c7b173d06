package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case on its way through models, in virtual time: where models route by what nobody recorded,
 * it goes where it really went, or where what a scenario tells leads.
 */
final class CaseWalk {

  private static final int MOST_STEPS = 2_000;
  private final Way way;
  private final FirstTasks first;
  private final Answers answers;
  private final CaseRecord record;
  private final Routes routes;
  private final Tokens tokens = new Tokens();
  private final Alarms alarms;
  private final Beginnings beginnings;
  private final Map<Frame, Map<String, Integer>> arrived = new HashMap<>();
  private Instant now;
  private String end;
  private Walked.Over over;

  private CaseWalk(Way way, FirstTasks first, Answers answers, CaseRecord record) {
    this.way = way;
    this.first = first;
    this.answers = answers;
    this.record = record;
    this.now = record.openedAt();
    this.alarms = new Alarms(answers);
    this.beginnings = new Beginnings(first, tokens);
    this.routes = new Routes(first, record, answers.left(), tokens);
  }

  /**
   * The way of a case.
   *
   * @param path id of the process with which it begins
   */
  static Walked of(Way way, FirstTasks first, Answers answers, String path, CaseRecord record) {
    CaseWalk walk = new CaseWalk(way, first, answers, record);
    Way.Scope begin = way.scope(path);
    if (begin != null && begin.start() != null) {
      Frame frame = new Frame(begin, null, null, null);
      walk.begin(frame, record.openedAt(), Duration.ZERO, null);
      walk.run();
    }
    return new Walked(
        answers.works().stream().map(work -> work.told(record.restricted())).toList(),
        walk.end,
        walk.over,
        List.copyOf(answers.left()));
  }

  private Token put(Frame frame, String node, Instant at, Duration shift, String outcome) {
    return tokens.put(frame, way.node(node), at, shift, outcome);
  }

  private void begin(Frame frame, Instant at, Duration shift, String outcome) {
    put(frame, frame.scope.start(), at, shift, outcome);
    alarms.set(frame, at);
  }

  private void run() {
    for (int step = 0; step < MOST_STEPS; step++) {
      Token next = tokens.next(answers.until()).orElse(null);
      Alarms.Alarm alarm = alarms.next(answers.until()).orElse(null);
      boolean rings = alarm != null && (next == null || alarm.at().isBefore(next.at));
      Instant soonest = rings ? alarm.at() : next == null ? null : next.at;
      if (!somethingBegins(soonest)) {
        if (soonest == null) {
          return;
        }
        now = soonest;
        if (rings) {
          ring(alarm);
        } else {
          step(next);
        }
      }
    }
  }

  private void ring(Alarms.Alarm alarm) {
    alarms.rung(alarm);
    begin(alarm.entry(), alarm.token(), alarm.frame(), alarm.at());
  }

  /**
   * Something that came from outside begins, if that was before the next step of the way. What came
   * within a restriction that is over begins nothing any more.
   */
  private boolean somethingBegins(Instant next) {
    if (!answers.comeFromOutside()) {
      return false;
    }
    for (CaseRecord.Task task : answers.left()) {
      Instant at = task.createdAt().plus(answers.shift());
      if (next != null && !at.isBefore(next) || !at.isBefore(answers.until())) {
        return false;
      }
      if (record.restricted().isOver(task.createdAt(), now)) {
        continue;
      }
      Optional<Beginnings.Beginning> begins = beginnings.of(task);
      if (begins.isPresent()) {
        begin(begins.get().entry(), begins.get().token(), begins.get().frame(), at);
        return true;
      }
    }
    return false;
  }

  private void begin(Way.Entry entry, Token token, Frame frame, Instant at) {
    if (token != null) {
      enterFrom(token, entry, at, answers.shift());
    } else if (entry.scope() != null) {
      enter(frame, entry, at);
    } else {
      enterFrom(frame, entry, at);
    }
  }

  /** An event sub-process of a frame. */
  private void enter(Frame frame, Way.Entry entry, Instant at) {
    if (entry.interrupting()) {
      tokens.clear(frame, null, at);
      alarms.clear(frame);
      frame.live = 0;
    }
    frame.live++;
    begin(new Frame(way.scope(entry.scope()), frame, null, null), at, answers.shift(), null);
  }

  /** A boundary event of a task. */
  private void enterFrom(Token token, Way.Entry entry, Instant at, Duration shift) {
    if (entry.interrupting()) {
      Tokens.leave(token, at);
    }
    put(token.frame, entry.node(), at, shift, token.outcome);
  }

  /** A boundary event of what a frame was entered by. */
  private void enterFrom(Frame frame, Way.Entry entry, Instant at) {
    if (entry.interrupting()) {
      stop(frame, at);
      frame.parent.live--;
    }
    put(frame.parent, entry.node(), at, answers.shift(), frame.outcome);
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
    answers.ask(token);
    alarms.set(token);
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
    Way.Flow soonest = null;
    Instant at = null;
    for (Way.Flow flow : token.node.flows()) {
      Instant comes = happens(way.node(flow.target()), token.at);
      if (comes != null && (at == null || comes.isBefore(at))) {
        soonest = flow;
        at = comes;
      }
    }
    if (soonest != null) {
      go(token, soonest);
      goOnAt(token, at);
      return;
    }
    Optional<Way.Flow> real = routes.really(token, token.node.flows());
    if (real.isPresent()) {
      go(token, real.get());
    } else {
      token.runs = false;
    }
  }

  private Instant happens(Way.Node node, Instant from) {
    return answers.happens(node.event(), node.key(), from).orElse(null);
  }

  private void goOnAt(Token token, Instant at) {
    token.at = at;
    goOn(token);
  }

  /** A wait is over if something really came behind it, or if the case really ended. */
  private void await(Token token) {
    Instant comes = happens(token.node, token.at);
    if (comes != null) {
      goOnAt(token, comes);
      return;
    }
    boolean wentOn = routes.really(token, token.node.flows()).isPresent();
    boolean ended =
        answers.left().isEmpty() && record.closedAt() != null && first.after(token.node).leaves();
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
    begin(frame, token.at, token.shift, token.outcome);
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
      alarms.clear(token.frame);
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
        over = new Walked.Over(token.at, token.outcome);
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
