package org.sixfold.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.form.FormField.Type;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Reads all packaged forms at start, so that a form nobody can check never gets that far. */
@Service
class FormsService implements Forms {

  private static final String PATTERN = "classpath*:forms/**/*.form";

  private final Map<String, FormSchema> schemas = new HashMap<>();
  private final Map<String, List<FormField>> fields = new HashMap<>();
  private final SixfoldClock clock;

  FormsService(JsonMapper json, SixfoldClock clock) {
    this.clock = clock;
    FormParser parser = new FormParser(json);
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
        add(parser, file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(FormParser parser, String file, String text) {
    try {
      FormParser.Form form = parser.parse(text);
      if (!(form.id() + ".form").equals(file)) {
        throw new IllegalArgumentException("its id is " + form.id());
      }
      schemas.put(form.id(), FormSchema.of(form.id(), text));
      fields.put(form.id(), form.fields());
    } catch (RuntimeException e) {
      throw new IllegalStateException("Form " + file + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<FormSchema> find(String kind) {
    return Optional.ofNullable(schemas.get(kind));
  }

  @Override
  public Accepted accept(String kind, Map<String, Object> data, Instant taskBegan) {
    List<FormField> form = fields.get(kind);
    if (form == null) {
      throw ProblemException.notFound("form.unknown", kind);
    }
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
  public boolean asksForPictures(String kind) {
    return hasPictures(fields.getOrDefault(kind, List.of()));
  }

  private static boolean hasPictures(List<FormField> fields) {
    return fields.stream()
        .anyMatch(field -> field.type() == Type.FILEPICKER || hasPictures(field.children()));
  }
}
