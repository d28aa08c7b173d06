package org.sixfold.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.replay.persistence.PastCaseRow;
import org.sixfold.replay.persistence.PastMapper;
import org.sixfold.replay.persistence.PastTaskRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is known of past cases, up to a moment: what came later never was. */
@Component
class PastCases {

  private final PastMapper mapper;
  private final ObjectProvider<RestrictionNames> names;
  private final JsonMapper json;

  PastCases(PastMapper mapper, ObjectProvider<RestrictionNames> names, JsonMapper json) {
    this.mapper = mapper;
    this.names = names;
    this.json = json;
  }

  /** A case and the state in which it really ended; null if it had not. */
  record Past(CaseRecord record, String ended) {}

  Usual usual(Instant from, Instant until) {
    Usual usual = new Usual();
    mapper
        .completed(from, until)
        .forEach(task -> usual.add(task.kind(), task.outcome(), task.createdAt(), task.endedAt()));
    return usual;
  }

  /** In the order of the ids. */
  List<Past> read(List<String> ids, Instant until) {
    Map<String, PastCaseRow> heads = new HashMap<>();
    mapper.heads(ids).forEach(head -> heads.put(head.id(), head));
    Map<String, List<CaseRecord.Task>> tasks = new HashMap<>();
    mapper
        .tasks(ids, until)
        .forEach(
            row ->
                tasks
                    .computeIfAbsent(row.caseId(), one -> new ArrayList<>())
                    .add(task(row, until)));
    Map<String, Restricted> restricted = restricted(ids, until);
    return ids.stream()
        .filter(heads::containsKey)
        .map(
            id ->
                past(
                    heads.get(id),
                    restricted.getOrDefault(id, Restricted.UNKNOWN),
                    tasks.getOrDefault(id, List.of()),
                    until))
        .toList();
  }

  /** By case; what nobody has words for is left out. */
  private Map<String, Restricted> restricted(List<String> ids, Instant until) {
    RestrictionNames words = names.getIfAvailable();
    Map<String, List<Restricted.Measure>> measures = new HashMap<>();
    if (words != null) {
      mapper
          .restrictions(ids, until)
          .forEach(
              row ->
                  measures
                      .computeIfAbsent(row.caseId(), one -> new ArrayList<>())
                      .add(
                          new Restricted.Measure(
                              row.kind(), row.signedAt(), row.endedAt(), words.facts(row.kind()))));
    }
    Map<String, Restricted> restricted = new HashMap<>();
    measures.forEach(
        (id, all) ->
            restricted.put(id, new Restricted(List.copyOf(all), words.facts(null), words.ends())));
    return restricted;
  }

  private static Past past(
      PastCaseRow head, Restricted restricted, List<CaseRecord.Task> tasks, Instant until) {
    boolean closed = head.closedAt() != null && head.closedAt().isBefore(until);
    return new Past(
        new CaseRecord(
            head.id(),
            head.openedAt(),
            closed ? head.closedAt() : null,
            head.contactList(),
            Map.of(),
            restricted,
            List.copyOf(tasks)),
        closed ? head.state() : null);
  }

  private CaseRecord.Task task(PastTaskRow row, Instant until) {
    boolean ended = row.endedAt() != null && row.endedAt().isBefore(until);
    JsonNode trace = row.trace() == null ? json.createObjectNode() : json.readTree(row.trace());
    return new CaseRecord.Task(
        row.kind(),
        row.role(),
        row.createdAt(),
        row.dueAt(),
        ended ? row.outcome() : null,
        ended ? row.endedAt() : null,
        inputs(trace.path("inputs")),
        texts(trace.path("rule")));
  }

  private static Map<String, Object> inputs(JsonNode node) {
    Map<String, Object> inputs = new HashMap<>();
    node.properties()
        .forEach(
            one ->
                inputs.put(
                    one.getKey(),
                    one.getValue().isBoolean()
                        ? one.getValue().asBoolean()
                        : one.getValue().asString("")));
    return inputs;
  }

  private static Map<String, Object> texts(JsonNode node) {
    Map<String, Object> texts = new HashMap<>();
    node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asString("")));
    return texts;
  }
}
