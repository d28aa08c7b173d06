package org.sixfold.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sixfold.form.FormField.Type;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads all packaged forms at start, so that a form nobody can check never gets that far, and
 * deployed ones when they are first asked for: a deployment never changes.
 */
@Service
class FormsService implements Forms {

  private static final String PATTERN = "classpath*:forms/**/*.form";

  private final Map<String, Read> packaged = new HashMap<>();
  private final Map<String, Optional<Read>> released = new ConcurrentHashMap<>();
  private final FormParser parser;
  private final SixfoldClock clock;
  private final ObjectProvider<DeployedForms> deployed;

  FormsService(JsonMapper json, SixfoldClock clock, ObjectProvider<DeployedForms> deployed) {
    this.parser = new FormParser(json);
    this.clock = clock;
    this.deployed = deployed;
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
        add(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A form as text and as its fields. */
  private record Read(FormSchema schema, List<FormField> fields) {}

  private void add(String file, String text) {
    try {
      Read read = read(text);
      if (!(read.schema().id() + ".form").equals(file)) {
        throw new IllegalArgumentException("its id is " + read.schema().id());
      }
      packaged.put(read.schema().id(), read);
    } catch (RuntimeException e) {
      throw new IllegalStateException("Form " + file + ": " + e.getMessage(), e);
    }
  }

  private Read read(String text) {
    FormParser.Form form = parser.parse(text);
    return new Read(FormSchema.of(form.id(), text), form.fields());
  }

  private Optional<Read> form(String deployment, String kind) {
    Optional<Read> own = deployment == null ? Optional.empty() : ofDeployment(deployment, kind);
    return own.or(() -> Optional.ofNullable(packaged.get(kind)));
  }

  private Optional<Read> ofDeployment(String deployment, String kind) {
    String name = deployment + "/" + kind;
    Optional<Read> known = released.get(name);
    if (known == null) {
      DeployedForms source = deployed.getIfAvailable();
      known =
          source == null
              ? Optional.empty()
              : source
                  .text(deployment, kind)
                  .map(text -> read(new String(text, StandardCharsets.UTF_8)));
      released.put(name, known);
    }
    return known;
  }

  private List<String> deployments() {
    DeployedForms source = deployed.getIfAvailable();
    return source == null ? List.of() : source.deployments();
  }

  @Override
  public Optional<FormSchema> find(String kind) {
    return find(deployments().stream().findFirst().orElse(null), kind);
  }

  @Override
  public Optional<FormSchema> find(String deployment, String kind) {
    return form(deployment, kind).map(Read::schema);
  }

  @Override
  public Optional<FormSchema> findVersion(String kind, String version) {
    Read own = packaged.get(kind);
    if (own != null && own.schema().version().equals(version)) {
      return Optional.of(own.schema());
    }
    return deployments().stream()
        .flatMap(deployment -> ofDeployment(deployment, kind).stream())
        .map(Read::schema)
        .filter(schema -> schema.version().equals(version))
        .findFirst();
  }

  @Override
  public Accepted accept(
      String deployment, String kind, Map<String, Object> data, Instant taskBegan) {
    List<FormField> form =
        form(deployment, kind)
            .map(Read::fields)
            .orElseThrow(() -> ProblemException.notFound("form.unknown", kind));
    FormCheck check = new FormCheck(new FormMoments(taskBegan, clock.now()));
    check.run(form, data == null ? Map.of() : data);
    if (!check.problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", check.problems);
    }
    if (check.outcomeUnfit(form)) {
      throw ProblemException.unfit(
          "task.outcomeUnfit", List.of(new FieldProblem("outcome", "task.outcomeUnfit")));
    }
    return new Accepted(check.answers, check.healthAnswers, List.copyOf(check.pictures));
  }

  @Override
  public boolean asksForPictures(String deployment, String kind) {
    return hasPictures(form(deployment, kind).map(Read::fields).orElse(List.of()));
  }

  private static boolean hasPictures(List<FormField> fields) {
    return fields.stream()
        .anyMatch(field -> field.type() == Type.FILEPICKER || hasPictures(field.children()));
  }
}
