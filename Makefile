# Thin names for the commands in CONTRIBUTING.md.
.PHONY: build test verify format demo serve jar clean

build:   ; mvn -q compile
test:    ; mvn -q test
verify:  ; mvn verify
format:  ; mvn -q spotless:apply
jar:     ; mvn -q -DskipTests -Ddateline.commit=$$(git rev-parse HEAD) package
demo:    ; ./dateline demo
serve:   ; ./dateline serve --store target/demo
clean:   ; mvn -q clean
