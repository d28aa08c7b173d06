package org.sixfold.testsupport.statements;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives every test its notes, whatever application it starts: nobody has to think of it. */
@AutoConfiguration
public class StatementNotesAutoConfiguration {

  @Bean
  static StatementNotes statementNotes() {
    return new StatementNotes();
  }
}
