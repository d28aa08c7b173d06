package org.sixfold.testsupport;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The engine with the real models, forms and handlers, without pages and demo data. */
@SpringBootApplication(scanBasePackages = "org.sixfold")
public class ProcessTestApplication {}
