package org.sixfold.casework;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.sixfold.camunda.CellLanguage;
import org.sixfold.camunda.DecisionTrials;
import org.sixfold.camunda.Models;
import org.springframework.stereotype.Component;

/** Asks the deployed decision {@code restriction-rules}; a released table never changes. */
@Component
class EngineRuleTable {

  static final String DECISION = "restriction-rules";
  static final String FILE = DECISION + ".dmn";

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final DecisionTrials trials;
  private final Models models;
  private final Map<String, List<RestrictionRule>> tables = new ConcurrentHashMap<>();

  EngineRuleTable(
      DecisionService decisions,
      RepositoryService repository,
      DecisionTrials trials,
      Models models) {
    this.decisions = decisions;
    this.repository = repository;
    this.trials = trials;
    this.models = models;
  }

  /** What jurisdiction, class and place are asked for. */
  private record Question(String jurisdiction, String personClass, String place) {

    Map<String, Object> inputs() {
      return Map.of("jurisdiction", jurisdiction, "personClass", personClass, "place", place);
    }
  }

  /**
   * All rules of the active release, whether their jurisdictions hold here or not.
   *
   * @throws UnreadableRow naming a row that cannot be read
   */
  List<RestrictionRule> all() {
    return all(models.activeDeploymentId());
  }

  /** As {@link #all()}, of any release. */
  List<RestrictionRule> all(String deployment) {
    return tables.computeIfAbsent(deployment, this::read);
  }

  /**
   * All rules of a table that is not deployed.
   *
   * @throws UnreadableRow naming a row that cannot be read
   * @throws RuntimeException if the table as a whole cannot
   */
  List<RestrictionRule> read(byte[] file) {
    DecisionTrials.Trial trial = trials.of(file, DECISION);
    return rules(
        Dmn.readModelFromStream(new ByteArrayInputStream(file)),
        question -> trial.ask(question.inputs()));
  }

  private List<RestrictionRule> read(String deployment) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .deploymentId(deployment)
            .decisionDefinitionKey(DECISION)
            .singleResult();
    return rules(
        repository.getDmnModelInstance(definition.getId()), question -> ask(definition, question));
  }

  private static List<RestrictionRule> rules(
      DmnModelInstance model, Function<Question, List<Map<String, Object>>> asked) {
    return questions(model).stream()
        .flatMap(question -> asked.apply(question).stream().map(row -> rule(question, row)))
        .toList();
  }

  private static Set<Question> questions(DmnModelInstance model) {
    Set<Question> questions = new LinkedHashSet<>();
    for (Rule rule : model.getModelElementsByType(Rule.class)) {
      Map<String, String> cells = asked(model, rule);
      cells.forEach(
          (column, cell) -> require(CellLanguage.isTest(cell), rule.getId(), column, cell));
      answered(model, rule)
          .forEach(
              (column, cell) -> require(CellLanguage.isAnswer(cell), rule.getId(), column, cell));
      questions.add(
          new Question(
              literal(cells, "jurisdiction"),
              literal(cells, "personClass"),
              literal(cells, "place")));
    }
    return questions;
  }

  /** The engine tells of a cell that it cannot read, but not where it stands. */
  private static void require(boolean reads, String row, String column, String cell) {
    if (!reads) {
      throw new UnreadableRow(row, new UnreadableCell(column, cell, null));
    }
  }

  private static String literal(Map<String, String> cells, String column) {
    return cells.getOrDefault(column, "").replace("\"", "");
  }

  /** By what they ask for: columns may stand in any order. */
  private static Map<String, String> asked(DmnModelInstance model, Rule rule) {
    return byColumn(
        model.getModelElementsByType(Input.class).stream()
            .map(input -> text(input.getInputExpression().getText())),
        rule.getInputEntries().stream().map(entry -> text(entry.getText())));
  }

  private static Map<String, String> answered(DmnModelInstance model, Rule rule) {
    return byColumn(
        model.getModelElementsByType(Output.class).stream().map(Output::getName),
        rule.getOutputEntries().stream().map(entry -> text(entry.getText())));
  }

  private static Map<String, String> byColumn(Stream<String> columns, Stream<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    Iterator<String> column = columns.iterator();
    cells.forEach(cell -> row.put(column.next(), cell));
    return row;
  }

  private static String text(Text text) {
    return text == null ? "" : text.getTextContent().strip();
  }

  private List<Map<String, Object>> ask(DecisionDefinition definition, Question question) {
    return decisions
        .evaluateDecisionTableById(definition.getId())
        .variables(question.inputs())
        .evaluate()
        .getResultList();
  }

  private static RestrictionRule rule(Question question, Map<String, Object> outputs) {
    Map<String, String> cells = new HashMap<>();
    question.inputs().forEach((column, value) -> cells.put(column, value.toString()));
    outputs.forEach((column, value) -> cells.put(column, value == null ? "" : value.toString()));
    try {
      return RuleReading.read(cells);
    } catch (UnreadableCell unreadable) {
      throw new UnreadableRow(cells.get("ruleId"), unreadable);
    }
  }
}
