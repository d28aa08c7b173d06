package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sixfold.camunda.AllowedModels;
import org.sixfold.camunda.DeploymentReview;
import org.sixfold.camunda.PackagedSignals;
import org.sixfold.form.FormFiles;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/**
 * Says what is wrong with a model, a decision or a form, and what to do about it. The same check
 * stands before every deployment and behind the designers' button.
 */
@Service
public class ModelCheck implements DeploymentReview {

  private final FindingTexts texts;
  private final FormFiles forms;
  private final ExampleCheck examples;
  private final PathWords words;
  private final DecisionRule decisions;
  private final List<BpmnRule> rules;

  ModelCheck(
      FindingTexts texts,
      FormFiles forms,
      ExampleCheck examples,
      List<TableReading> readings,
      PackagedSignals signals,
      PathWords words) {
    this.words = words;
    this.examples = examples;
    this.texts = texts;
    this.forms = forms;
    this.decisions = new DecisionRule(readings);
    this.rules =
        List.of(
            new UserTaskRule(),
            new RestrictionRule(),
            new CallRule(),
            new StartRule(),
            new SignalRule(signals.names()),
            new ConventionRule());
  }

  /**
   * Checks one file as part of others.
   *
   * @param around what it would be deployed with; a file of the same base name is replaced by it
   * @throws ProblemException 422 {@code model.typeUnknown}, {@code model.notWellFormed} or {@code
   *     model.documentType}
   */
  public List<Finding> check(String name, byte[] content, Map<String, byte[]> around) {
    Map<String, byte[]> files = new TreeMap<>(around);
    files.keySet().removeIf(other -> base(other).equals(base(name)));
    files.put(name, content);
    ReadFiles read = ReadFiles.of(Map.of(name, content));
    return check(name, content, files, read, words.of(files, read));
  }

  /**
   * Findings by file, of files that are deployed together; files without findings are left out. One
   * that cannot be read is a finding.
   */
  public Map<String, List<Finding>> checkAll(Map<String, byte[]> files) {
    ReadFiles read = ReadFiles.of(files);
    Surroundings known = words.of(files, read);
    Map<String, List<Finding>> all = new LinkedHashMap<>();
    files.forEach(
        (name, content) -> {
          List<Finding> found = new ArrayList<>(checkOrTell(name, content, files, read, known));
          String other = read.sameKey(name);
          if (other != null) {
            Findings twice = new Findings(texts);
            twice.error("", "model.keyTwice", FileNames.base(other));
            found.addAll(twice.all());
          }
          if (!found.isEmpty()) {
            all.put(name, found);
          }
        });
    return all;
  }

  private List<Finding> checkOrTell(
      String name, byte[] content, Map<String, byte[]> around, ReadFiles read, Surroundings known) {
    try {
      return check(name, content, around, read, known);
    } catch (ProblemException unreadable) {
      Findings findings = new Findings(texts);
      findings.error("", unreadable.code());
      return findings.all();
    }
  }

  @Override
  public List<String> refusals(Map<String, byte[]> files) {
    List<String> refusals = new ArrayList<>();
    checkAll(files)
        .forEach(
            (name, findings) ->
                findings.stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .map(
                        finding ->
                            name + " " + finding.element() + ": " + finding.message().get("en"))
                    .forEach(refusals::add));
    return refusals;
  }

  private List<Finding> check(
      String name,
      byte[] content,
      Map<String, byte[]> around,
      ReadFiles files,
      Surroundings known) {
    Findings findings = new Findings(texts);
    if (name.endsWith(".form")) {
      checkForm(name, content, findings);
      return findings.all();
    }
    if (name.endsWith(ScenarioFiles.ENDING)) {
      examples.check(name, content, around, files, known, findings);
      return findings.all();
    }
    if (!name.endsWith(".bpmn") && !name.endsWith(".dmn")) {
      throw ProblemException.unfit("model.typeUnknown", List.of());
    }
    ModelSize.Beyond beyond = files.beyond(name);
    if (beyond != null) {
      findings.error(beyond.element(), beyond.code(), beyond.limit());
      return findings.all();
    }
    if (files.unreadable(name) != null) {
      throw ProblemException.unfit(files.unreadable(name), List.of());
    }
    ModelXmlFile file = files.model(name);
    AllowedModels.check(name, file.root())
        .forEach(refused -> findings.error(refused.element(), "model.notAllowed", refused.what()));
    if (name.endsWith(".bpmn")) {
      requireSome(file, "process", findings);
      rules.forEach(rule -> rule.check(file, known, findings));
    } else {
      requireSome(file, "decision", findings);
      decisions.check(file, findings);
    }
    return findings.all();
  }

  /**
   * Other tools write files that hold a drawing or imports only; anything else is no model at all.
   */
  private static void requireSome(ModelXmlFile file, String type, Findings findings) {
    if (!"definitions".equals(file.root().getLocalName())) {
      throw ProblemException.unfit("model.notWellFormed", List.of());
    }
    if (file.elements(type).isEmpty()) {
      findings.error("", "model.nothingInIt");
    }
  }

  private void checkForm(String name, byte[] content, Findings findings) {
    List<FormFiles.Fault> faults = forms.faults(content);
    faults.forEach(fault -> findings.error(fault.field(), fault.code(), fault.words().toArray()));
    Optional<String> problem = forms.problem(content);
    if (problem.isPresent()) {
      if (faults.isEmpty()) {
        findings.error("", "form.unreadable", problem.get());
      }
      return;
    }
    FormFiles.Content form = forms.read(content);
    if (!(form.id() + ".form").equals(base(name))) {
      findings.error("", "form.idUnfit", form.id());
    }
    if (!form.keys().contains("outcome")) {
      findings.error("", "form.outcomeMissing");
    }
    for (FormFiles.Labelled field : forms.labels(content)) {
      boolean option = field.option() != null;
      if (field.label().isBlank()) {
        findings.warning(
            field.id(), option ? "form.optionLabelMissing" : "form.labelMissing", field.option());
      } else if (field.english().isBlank()) {
        findings.warning(
            field.id(),
            option ? "form.optionEnglishMissing" : "form.englishMissing",
            field.option());
      }
    }
  }

  private static String base(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
