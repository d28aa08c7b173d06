package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Codes of documents that a database in use has from before there was one set of them. */
class DocumentTypeCodesTest {

  private final DriverManagerDataSource database =
      new DriverManagerDataSource("jdbc:h2:mem:document-types;DB_CLOSE_DELAY=-1");
  private final JdbcTemplate jdbc = new JdbcTemplate(database);

  @Test
  void oldCodesBecomeThoseThatAllUse() {
    migrate("98");
    person("c1", "HMT_PERMIT", "H12345678");
    person("c2", "HMT_PERMIT", "12345678");
    person("c3", "HMT_PERMIT", "K1");
    person("c4", "RESIDENCE_CARD", "USA123456789012");
    person("c5", "ID_CARD", "33078419900101000X");

    migrate("98.1");

    assertThat(jdbc.queryForList("select document_type from person order by case_id", String.class))
        .containsExactly("HK_MACAU_PERMIT", "TAIWAN_PERMIT", "OTHER", "FOREIGN_PR", "ID_CARD");
  }

  private void migrate(String version) {
    FluentConfiguration flyway = Flyway.configure().dataSource(database).target(version);
    flyway.locations("classpath:db/migration/common", "classpath:db/migration/h2");
    flyway.load().migrate();
  }

  private void person(String id, String type, String document) {
    jdbc.update(
        "insert into person (case_id, document_type, document) values (?, ?, ?)",
        id,
        type,
        document);
  }
}
