package org.sixfold.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.sixfold.testsupport.product.Lists;
import tools.jackson.databind.JsonNode;

/**
 * People at work: every few hours each looks at the open tasks and does what habit allows. Several
 * work at a time, but one after the other about one person, so that a run repeats its habits.
 */
final class WorkingTown implements AutoCloseable {

  private static final int AT_A_TIME = 3;

  private final Town town;
  private final Habits habits;
  private final Hand hand;
  private final Outside outside;
  private final Map<String, Integer> persons = new ConcurrentHashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Integer> done = new ConcurrentSkipListMap<>();
  private final Map<String, String> lastBy = new ConcurrentHashMap<>();
  private List<SimulatedTask> left = List.of();
  private final List<BiConsumer<SimulatedTask, String>> temptations = new ArrayList<>();
  private final ExecutorService people = Executors.newFixedThreadPool(AT_A_TIME);

  /**
   * @param classes what a doctor answers about each person
   */
  WorkingTown(Town town, Habits habits, IntFunction<Map<String, Object>> classes) {
    this.town = town;
    this.habits = habits;
    this.hand = new Hand(town, new Choices(habits, classes));
    this.outside =
        new Outside(
            town,
            habits,
            (message, answer) -> done.merge(message + " " + answer.status(), 1, Integer::sum));
  }

  /** From now on a case is worked on. */
  void care(String caseId, int person) {
    persons.put(caseId, person);
  }

  /** Whose case it is, by case. */
  Map<String, Integer> persons() {
    return persons;
  }

  /** Who completed which task, as the product acknowledged. */
  Map<String, String> acknowledged() {
    return acknowledged;
  }

  /** How often each kind ended with each outcome. */
  Map<String, Integer> done() {
    return done;
  }

  /** What nobody could complete, and why. */
  Map<String, String> stuck() {
    return hand.refused();
  }

  /** Something else is tried with each task before it is done as it should be. */
  void tempt(BiConsumer<SimulatedTask, String> wrong) {
    temptations.add(wrong);
  }

  /** What comes from others. */
  Outside outside() {
    return outside;
  }

  /** How forms are filled here. */
  Hand hand() {
    return hand;
  }

  /** Who completed the last task of a kind in a case; null if nobody has. */
  String lastBy(String caseId, String kind) {
    return lastBy.get(caseId + " " + kind);
  }

  /** Moves the clock and works off what is there then. */
  void pass(String duration) {
    town.as("admin").post("/api/clock/advance", Map.of("duration", duration)).expect(200);
    work();
  }

  void work() {
    String now = now();
    Instant moment = OffsetDateTime.parse(now).toInstant();
    outside.send(moment, now);
    Set<String> seen = new HashSet<>();
    for (boolean again = true; again; ) {
      Map<String, List<SimulatedTask>> todo = new LinkedHashMap<>();
      left = open();
      for (SimulatedTask task : left) {
        if (seen.add(task.id()) && habits.does(task, moment)) {
          todo.computeIfAbsent(task.caseId(), id -> new ArrayList<>()).add(task);
        }
      }
      again = completeAll(todo.values(), now);
    }
  }

  /**
   * @return whether anything was completed
   */
  private boolean completeAll(Collection<List<SimulatedTask>> todo, String now) {
    List<Callable<Boolean>> work =
        todo.stream().<Callable<Boolean>>map(tasks -> () -> completeEach(tasks, now)).toList();
    boolean any = false;
    try {
      for (Future<Boolean> one : people.invokeAll(work)) {
        any |= one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return any;
  }

  private boolean completeEach(List<SimulatedTask> tasks, String now) {
    boolean any = false;
    for (SimulatedTask task : tasks) {
      temptations.forEach(one -> one.accept(task, now));
      Hand.Done completed = hand.complete(task, now);
      if (completed != null) {
        any = true;
        acknowledged.put(task.id(), completed.who());
        lastBy.put(task.caseId() + " " + task.kind(), completed.who());
        done.merge(task.kind() + " " + completed.outcome(), 1, Integer::sum);
        outside.expect(task, completed, now);
      }
    }
    return any;
  }

  /** What was left open when everybody had done what they would. */
  List<SimulatedTask> left() {
    return left;
  }

  /** What is open now. */
  List<SimulatedTask> open() {
    return Lists.all(town.commandRoom(), "/api/tasks?view=grid&state=open").stream()
        .filter(item -> persons.containsKey(item.path("caseId").asString()))
        .map(item -> SimulatedTask.of(item, person(item), key(item)))
        .toList();
  }

  private int person(JsonNode item) {
    return persons.get(item.path("caseId").asString());
  }

  private String key(JsonNode item) {
    return keys.computeIfAbsent(
        item.path("id").asString(),
        id -> {
          String what = person(item) + " " + item.path("kind").asString();
          return what + " " + counts.merge(what, 1, Integer::sum);
        });
  }

  String now() {
    return town.commandRoom().get("/api/clock").expect(200).path("now").asString();
  }

  @Override
  public void close() {
    people.shutdownNow();
  }
}
